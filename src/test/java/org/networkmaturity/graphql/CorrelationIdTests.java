package org.networkmaturity.graphql;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CorrelationIdTests extends ApiTest {

	@Test
	void theHeaderTheErrorAndTheLogHaveTheSameId(CapturedOutput output) {
		this.database.getMongoDatabase()
			.getCollection("practices")
			.updateOne(Filters.eq("odsCode", "K84001"), Updates.set("status", "NONSENSE"));
		Answer answer = as("front-end").send("{ practice(odsCode: \"K84001\") { name } }");
		assertThat(answer.errors()).containsExactly("INTERNAL_ERROR");
		String id = answer.headers().firstValue("X-Correlation-ID").orElseThrow();
		assertThat(answer.body().at("/errors/0/extensions/correlationId").asString()).isEqualTo(id);
		assertThat(output).contains("Request " + id + " failed");
	}

	@ParameterizedTest
	@CsvSource({ "X-Correlation-ID, 0af7651916cd43dd8448eb211c80319c, 0af7651916cd43dd8448eb211c80319c",
			"X-Correlation-ID, 3f2504e0-4f89-41d3-9a0c-0305e82c3301, 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
			"traceparent, 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01, 0af7651916cd43dd8448eb211c80319c" })
	void anIdThatACallerSendsIsTheRequestsId(String header, String sent, String id) {
		assertThat(ids(header, sent)).containsExactly(id);
	}

	@ParameterizedTest
	@CsvSource({ "X-Correlation-ID, mine", "X-Correlation-ID, 9434765919",
			"X-Correlation-ID, 0AF7651916CD43DD8448EB211C80319C", "X-Correlation-ID, 0af7651916cd43dd8448eb211c80319c9",
			"traceparent, 0af7651916cd43dd8448eb211c80319c",
			"traceparent, 00-00000000000000000000000000000000-b7ad6b7169203331-01",
			"traceparent, 00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
			"traceparent, ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" })
	void whatIsNoIdIsNotUsed(String header, String sent) {
		assertThat(ids(header, sent)).singleElement()
			.satisfies((id) -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
	}

	private List<String> ids(String header, String sent) {
		HttpResponse<String> answer = Http.send("POST", url() + "/graphql", "{\"query\": \"{ viewer { roles } }\"}",
				"Content-Type", "application/json", "Authorization", "Bearer " + Http.token(url(), "front-end"), header,
				sent);
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.headers().allValues("X-Correlation-ID");
	}

}
