package org.networkmaturity.matrix;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where editions are found besides those that ship.
 *
 * @param folder a folder with YAML files; null where there is none
 */
@ConfigurationProperties("matrix")
record MatrixProperties(@Nullable Path folder) {
}
