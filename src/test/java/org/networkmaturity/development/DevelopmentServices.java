package org.networkmaturity.development;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The services of a developer's machine.
 */
@Import({ DevelopmentIssuer.class, DevelopmentPages.class, SampleNetwork.class })
public class DevelopmentServices extends DevelopmentStoreServices {

	@Bean
	ApplicationRunner sampleNetworkLoader(SampleNetwork sample) {
		return (arguments) -> sample.load();
	}

}
