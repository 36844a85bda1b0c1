package org.zhiqian.reporting;

import org.zhiqian.OnPostgres;

@OnPostgres
class TablesOnPostgresTest extends TablesBehaviour {}
