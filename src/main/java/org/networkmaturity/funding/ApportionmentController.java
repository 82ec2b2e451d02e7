package org.networkmaturity.funding;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code apportionment}.
 */
@Controller
class ApportionmentController {

	@QueryMapping
	Apportionment apportionment(@Argument ApportionmentInput input) {
		return Apportionment.of(input);
	}

}
