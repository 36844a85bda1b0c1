package org.zhiqian.reporting;

import org.zhiqian.OnPostgres;

@OnPostgres
class ReportOnPostgresTest extends ReportBehaviour {}
