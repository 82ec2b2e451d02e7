package org.networkmaturity.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Gives whoever asks after an instance threads of the operating system, which gives each
 * its turn. A virtual thread has to wait until those before it wait for something, and
 * would have a busy instance taken for a dead one. It is named in META-INF/spring, and is
 * no {@code @Configuration}, so that the API itself does not get them.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ProbeThreads {

	private static final int THREADS = 4;

	@Bean(destroyMethod = "shutdown")
	ExecutorService probeExecutor() {
		return Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().name("probe-", 0).daemon().factory());
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> probeThreads(ExecutorService probeExecutor) {
		return (factory) -> factory.addProtocolHandlerCustomizers((protocol) -> protocol.setExecutor(probeExecutor));
	}

}
