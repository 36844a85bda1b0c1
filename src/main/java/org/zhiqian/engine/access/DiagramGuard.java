package org.zhiqian.engine.access;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.zhiqian.kernel.Refusal;

/** Refuses diagrams with scripts, classes, connectors or anything but a listed bean behind a step or listener. */
final class DiagramGuard extends AbstractBpmnParseListener {
    private static final Set<String> ELEMENTS =
            Set.of("script", "scriptTask", "connector", "connectorId", "formData", "inputOutputConnector");
    private static final Pattern CODE =
            Pattern.compile("(.*:)?(class|expression|type|connectorId|scriptFormat|language|formKey|formHandlerClass"
                    + "|variableMappingClass|resource)");
    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");

    private final AllowedExpressions allowed;

    DiagramGuard(AllowedExpressions allowed) {
        this.allowed = allowed;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        check(root);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            behavior.getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, new AssignmentGuard());
        }
    }

    private void check(Element element) {
        if (ELEMENTS.contains(element.getTagName())) {
            throw refuse(element, "<" + element.getTagName() + ">");
        }
        for (String name : element.attributes()) {
            if (CODE.matcher(name).matches() && !isHarmless(element, name)) {
                throw refuse(element, name);
            }
            if (name.endsWith("elegateExpression")) {
                checkBean(element, name);
            }
        }
        element.elements().forEach(this::check);
    }

    /** The language of a condition is its type {@code xsi:type="tFormalExpression"}, said by every modeler. */
    private static boolean isHarmless(Element element, String attribute) {
        return attribute.equals("http://www.w3.org/2001/XMLSchema-instance:type")
                && value(element, attribute).endsWith("tFormalExpression");
    }

    private void checkBean(Element element, String attribute) {
        Matcher bean = BEAN.matcher(value(element, attribute));
        if (!bean.matches() || !allowed.isStep(bean.group(1))) {
            throw refuse(element, value(element, attribute));
        }
    }

    private static String value(Element element, String attribute) {
        return String.valueOf(element.attribute(attribute));
    }

    private static Refusal refuse(Element element, String what) {
        return new Refusal("流程图第 " + element.getLine() + " 行不允许「" + what + "」：步骤只能用登记过的 ${名称}，不能写脚本、类或连接器。");
    }
}
