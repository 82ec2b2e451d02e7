package org.networkmaturity.bench.floor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tomcat, one servlet, the driver, and JSON written by hand. The address says which
 * operation, and the body holds the variables.
 */
public final class Floor {

	private Floor() {
	}

	/**
	 * Runs it until the process ends.
	 * @param arguments where the store is, and where to listen
	 */
	public static void main(String[] arguments) throws Exception {
		Finds finds = new Finds(arguments[0]);
		Editions editions = new Editions();
		Map<String, Answer> answers = Map.of("FederationMaturity", new FederationAnswer(finds, editions),
				"MaturityHeatmap", new HeatmapAnswer(finds, editions), "NeighbourhoodMaturity",
				new NeighbourhoodAnswer(finds, editions), "PracticeDirectory", new PracticesAnswer(finds),
				"NhseFeedback", new FeedbackAnswer(finds, editions), "RecordProgress",
				new ProgressAnswer(finds, editions));
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
		tomcat.setHostname("127.0.0.1");
		tomcat.setPort(Integer.parseInt(arguments[1]));
		tomcat.getConnector().setProperty("address", "127.0.0.1");
		tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "floor", new FloorServlet(answers));
		context.addServletMappingDecoded("/*", "floor");
		tomcat.start();
		System.out.println("ready");
		tomcat.getServer().await();
	}

	@SuppressWarnings("serial")
	private static final class FloorServlet extends HttpServlet {

		private static final JsonMapper JSON = JsonMapper.shared();

		private static final ZoneId ZONE = ZoneId.of("Europe/London");

		private final Map<String, Answer> answers;

		FloorServlet(Map<String, Answer> answers) {
			this.answers = answers;
		}

		@Override
		protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
			Answer answer = this.answers.get(request.getRequestURI().substring(1));
			if (answer == null) {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
				return;
			}
			ByteArrayOutputStream body = new ByteArrayOutputStream(64 * 1_024);
			try (JsonGenerator json = JSON.createGenerator(body)) {
				json.writeStartObject();
				json.writeObjectPropertyStart("data");
				answer.write(JSON.readTree(request.getInputStream()), LocalDate.now(ZONE), json);
				json.writeEndObject();
				json.writeEndObject();
			}
			response.setContentType("application/json");
			response.setContentLength(body.size());
			body.writeTo(response.getOutputStream());
		}

	}

}
