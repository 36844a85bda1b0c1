/** Contents of files: stored outside the database, sealed, with size and hash; their types and what is refused in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "protection"})
package org.zhiqian.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
