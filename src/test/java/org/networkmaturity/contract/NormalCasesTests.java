package org.networkmaturity.contract;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.ContractOperation;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class NormalCasesTests extends ApiTest {

	static List<ContractOperation> operations() {
		return ContractOperation.all();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void eachOperationAnswersItsNormalCaseWhateverTheDay(ContractOperation operation) {
		Answer answer = operation.normal().send(this::as);
		assertThat(answer.status()).isEqualTo(200);
		JsonNode result = answer.data("").iterator().next();
		assertThat(result.isNull()).isFalse();
		assertThat(result.path("problems")).as(result.toString()).isEmpty();
	}

}
