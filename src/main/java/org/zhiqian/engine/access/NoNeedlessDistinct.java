package org.zhiqian.engine.access;

import java.sql.Connection;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.reflection.SystemMetaObject;

/**
 * The engine asks for distinct tasks always, also where nothing is joined and no task can come twice: the database then
 * sorts all columns of all tasks for a page of fifteen.
 */
@Intercepts(
        @Signature(
                type = StatementHandler.class,
                method = "prepare",
                args = {Connection.class, Integer.class}))
final class NoNeedlessDistinct implements Interceptor {
    private static final Pattern TASKS = Pattern.compile(".*\\.selectTask(Count)?ByQueryCriteria");
    private static final Pattern JOIN = Pattern.compile("\\bjoin\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTINCT =
            Pattern.compile("(\\bselect\\s+)distinct(\\s+RES\\.)", Pattern.CASE_INSENSITIVE);

    @Override
    public Object intercept(Invocation statement) throws Throwable {
        MetaObject handler = SystemMetaObject.forObject(statement.getTarget());
        if (TASKS.matcher(String.valueOf(handler.getValue("delegate.mappedStatement.id")))
                .matches()) {
            String sql = String.valueOf(handler.getValue("delegate.boundSql.sql"));
            if (!JOIN.matcher(sql).find()) {
                handler.setValue("delegate.boundSql.sql", DISTINCT.matcher(sql).replaceFirst("$1$2"));
            }
        }
        return statement.proceed();
    }
}
