package org.networkmaturity.development;

import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/**
 * Where one chooses which of the demo people to be. Nobody has a password, and it needs
 * no script.
 */
final class SignInPage {

	/** Below the path of the issuer's session cookie. */
	static final String PATH = "/oauth2/sign-in";

	/** The parameter that says who it is. */
	static final String PERSON = "person";

	private SignInPage() {
	}

	static ServerResponse answer(ServerRequest request) {
		String people = DemoPerson.ALL.stream().map(SignInPage::choice).collect(Collectors.joining());
		String unknown = request.param("error").isPresent()
				? "<p role=\"alert\">There is nobody of this name. Choose one of these:</p>" : "";
		CsrfToken csrf = (CsrfToken) request.attribute(CsrfToken.class.getName()).orElseThrow();
		return ServerResponse.ok().contentType(MediaType.TEXT_HTML).body("""
				<!doctype html>
				<html lang="en-GB">
				<head>
				  <meta charset="utf-8">
				  <meta name="viewport" content="width=device-width, initial-scale=1">
				  <title>Sign in – Network Maturity Tracker</title>
				  <link rel="stylesheet" href="/development.css">
				  <link rel="icon" href="data:,">
				</head>
				<body>
				<main>
				  <h1>Who are you today?</h1>
				  <p>This is the development run: its people are made up, and nobody has a password.</p>
				  %s
				  <form method="post" action="%s">
				    <input type="hidden" name="%s" value="%s">
				    <ul class="people">
				%s    </ul>
				  </form>
				</main>
				</body>
				</html>
				""".formatted(unknown, PATH, csrf.getParameterName(), csrf.getToken(), people));
	}

	private static String choice(DemoPerson person) {
		return """
				      <li><button name="%s" value="%s"><strong>%s</strong> %s</button></li>
				""".formatted(PERSON, person.client().id(), HtmlUtils.htmlEscape(person.client().name()),
				HtmlUtils.htmlEscape(person.does()));
	}

}
