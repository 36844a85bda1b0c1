package org.zhiqian.reporting;

import org.zhiqian.OnPostgres;

@OnPostgres
class RandomHistoriesOnPostgresTest extends RandomHistoriesBehaviour {}
