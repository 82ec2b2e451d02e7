package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.support.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks about several days at once, always with the same document, and compares each
 * answer.
 */
final class NetworkComparison {

	private static final int DAYS = 8;

	private final Api reader;

	private final List<Asked> all = new ArrayList<>();

	private final String document;

	NetworkComparison(NetworkQuestions questions, Random random, Api reader) {
		this.reader = reader;
		StringBuilder text = new StringBuilder("query(");
		for (int day = 0; day < DAYS; day++) {
			text.append("$day%d: Date ".formatted(day));
		}
		text.append(") {\n");
		List<NetworkQuestion.Subject> subjects = questions.ofEach();
		for (int i = 0; i < subjects.size(); i++) {
			text.append("s%d: %s {\n".formatted(i, subjects.get(i).field()));
			for (int day = 0; day < DAYS; day++) {
				ask(subjects.get(i).questions(), subjects.get(i).field(), "/s" + i, day, text);
			}
			text.append("}\n");
		}
		for (int day = 0; day < DAYS; day++) {
			ask(questions.lists(random), "the network", "", day, text);
		}
		this.document = text.append("}").toString();
	}

	private void ask(List<NetworkQuestion> questions, String subject, String pointer, int day, StringBuilder text) {
		for (int i = 0; i < questions.size(); i++) {
			NetworkQuestion question = questions.get(i);
			if (day == 0 || question.isDated()) {
				String alias = "q%dday%d".formatted(i, day);
				text.append(alias).append(": ").append(question.field().formatted("$day" + day)).append('\n');
				this.all.add(new Asked(subject, question, pointer + "/" + alias, day));
			}
		}
	}

	/**
	 * Compares everything on each of these days.
	 * @param days the days; null for no day
	 */
	void compare(List<@Nullable LocalDate> days) {
		for (int i = 0; i < days.size(); i += DAYS) {
			compareAtOnce(days.subList(i, Math.min(days.size(), i + DAYS)));
		}
	}

	private void compareAtOnce(List<@Nullable LocalDate> days) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		for (int i = 0; i < days.size(); i++) {
			LocalDate day = days.get(i);
			variables.put("day" + i, (day != null) ? day.toString() : null);
		}
		JsonNode answers = this.reader.send(this.document, variables).data("");
		for (Asked asked : this.all) {
			LocalDate day = (asked.day() < days.size()) ? days.get(asked.day()) : null;
			assertThat((Object) answers.at(asked.pointer()))
				.as("%s { %s }", asked.subject(), asked.question().field().formatted(day))
				.isEqualTo(JsonMapper.shared().valueToTree(asked.question().answer().apply(day)));
		}
	}

	private record Asked(String subject, NetworkQuestion question, String pointer, int day) {
	}

}
