package org.networkmaturity.graphql;

import java.net.http.HttpResponse;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

	@Test
	void whatACallerSendsIsNotUsed() {
		HttpResponse<String> answer = Http.send("POST", url() + "/graphql", "{\"query\": \"{ viewer { roles } }\"}",
				"Content-Type", "application/json", "Authorization", "Bearer " + Http.token(url(), "front-end"),
				"X-Correlation-ID", "mine");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("X-Correlation-ID")).singleElement()
			.satisfies((id) -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
	}

}
