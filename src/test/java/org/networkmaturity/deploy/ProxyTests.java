package org.networkmaturity.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.support.Tool;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The proxy's configuration is what nginx understands.
 */
class ProxyTests {

	private static final Path TEMPLATE = Path.of("src/deploy/compose/nginx.conf.template");

	@Test
	void nginxTakesTheConfiguration(@TempDir Path folder) throws Exception {
		new Tool("openssl").run(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out",
				"certificate.pem", "-days", "1", "-subj", "/CN=maturity.test");
		Files.writeString(folder.resolve("default.conf"), filledIn(folder));
		Files.writeString(folder.resolve("nginx.conf"),
				"""
						pid nginx.pid;
						events {}
						http {
						    client_body_temp_path body; proxy_temp_path proxied; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
						    include default.conf;
						}
						""");
		assertThat(new Tool("nginx").run(folder, "-t", "-e", "stderr", "-p", folder.toString(), "-c", "nginx.conf"))
			.contains("test is successful")
			.doesNotContain("[warn]");
	}

	private static String filledIn(Path folder) throws IOException {
		String configuration = Files.readString(TEMPLATE);
		for (Map.Entry<String, String> variable : Map
			.of("LISTEN", "127.0.0.1:8443", "API_1", "127.0.0.1:8080", "API_2", "127.0.0.1:8082", "ISSUER",
					"127.0.0.1:8180", "PUBLIC_HOST", "maturity.test", "PUBLIC_PORT", "8443", "TLS_CERTIFICATE",
					folder.resolve("certificate.pem").toString(), "TLS_KEY", folder.resolve("key.pem").toString())
			.entrySet()) {
			assertThat(configuration).contains("${" + variable.getKey() + "}");
			configuration = configuration.replace("${" + variable.getKey() + "}", variable.getValue());
		}
		assertThat(configuration).doesNotContain("${");
		return configuration.replace("/dev/stdout", "access.log");
	}

}
