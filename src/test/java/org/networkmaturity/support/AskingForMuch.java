package org.networkmaturity.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * A test whose operations are larger than those of any front end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = { "limits.tokens=15000", "limits.fields=10000", "limits.aliases=1000",
		"limits.cost=100000000", "limits.root-fields=1000" })
public @interface AskingForMuch {

}
