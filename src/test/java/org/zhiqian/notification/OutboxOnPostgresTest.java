package org.zhiqian.notification;

import org.zhiqian.OnPostgres;

@OnPostgres
class OutboxOnPostgresTest extends OutboxBehaviour {}
