package org.networkmaturity.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked during a training.
 *
 * @param callers who asks, by what they are called here
 * @param requests what they ask, in an order in which each finds what it needs
 */
record TrainingFile(Map<String, Caller> callers, List<Request> requests) {

	static final String NAME = "requests.json";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	TrainingFile {
		callers = Map.copyOf(callers);
		requests = List.copyOf(requests);
	}

	/**
	 * Reads the file of a training.
	 * @param folder the folder of the training
	 * @return what it says
	 * @throws StoppedTrainingException where there is none, or it says something else
	 */
	static TrainingFile read(Path folder) {
		Path file = folder.resolve(NAME);
		try {
			TrainingFile read = JSON.readValue(Files.readAllBytes(file), TrainingFile.class);
			read.requests().forEach(read::callerOf);
			return read;
		}
		catch (IOException ex) {
			throw new StoppedTrainingException("There is no %s that could be read".formatted(file));
		}
		catch (JacksonException ex) {
			throw new StoppedTrainingException(
					"%s does not list callers and requests: %s".formatted(file, ex.getOriginalMessage()));
		}
	}

	/**
	 * Who asks.
	 * @param request what is asked
	 * @return the caller
	 * @throws StoppedTrainingException where there is none of this name
	 */
	Caller callerOf(Request request) {
		Caller caller = this.callers.get(request.caller());
		if (caller == null) {
			throw new StoppedTrainingException(
					"%s has no caller %s, who asks %s".formatted(NAME, request.caller(), request.operation()));
		}
		return caller;
	}

	/**
	 * Somebody who asks.
	 *
	 * @param scopes what their tokens may do
	 * @param organisations whom they act for
	 */
	record Caller(List<String> scopes, List<String> organisations) {

		Caller {
			scopes = List.copyOf(scopes);
			organisations = List.copyOf(organisations);
		}

	}

	/**
	 * What is asked.
	 *
	 * @param operation the name of an operation of the contract
	 * @param caller who asks
	 * @param variables the operation's variables
	 */
	record Request(String operation, String caller, JsonNode variables) {
	}

}
