package org.networkmaturity.support;

import java.net.http.HttpHeaders;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What the API answered.
 *
 * @param status the HTTP status
 * @param headers the HTTP headers
 * @param body the JSON
 */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

	/**
	 * Part of the data.
	 * @param pointer a JSON pointer below data, such as /viewer/roles
	 * @return what is there
	 * @throws AssertionError where the answer has errors
	 */
	public JsonNode data(String pointer) {
		if (this.body.has("errors")) {
			throw new AssertionError("The answer has errors: " + this.body);
		}
		return this.body.path("data").at(pointer);
	}

	/**
	 * The texts at one place in each item of a list.
	 * @param list a JSON pointer below data to the list
	 * @param item a JSON pointer within each item
	 * @return the texts
	 */
	public List<String> texts(String list, String item) {
		return data(list).valueStream().map((each) -> each.at(item).asString()).toList();
	}

	/**
	 * The classifications of the answer's errors.
	 * @return such as FORBIDDEN; empty where there is no error
	 */
	public List<String> errors() {
		return this.body.path("errors")
			.valueStream()
			.map((error) -> error.at("/extensions/classification").asString())
			.toList();
	}

	/**
	 * The problems of a mutation's payload.
	 * @param mutation the mutation's field
	 * @return each as its code and its path, such as INVALID input.assessedOn
	 */
	public List<String> problems(String mutation) {
		return data("/" + mutation + "/problems").valueStream()
			.map((problem) -> problem.path("code").asString() + " "
					+ String.join(".", problem.path("path").valueStream().map(JsonNode::asString).toList()))
			.toList();
	}

}
