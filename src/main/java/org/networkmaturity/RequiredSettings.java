package org.networkmaturity;

import com.mongodb.ConnectionString;
import com.mongodb.MongoConfigurationException;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;

/**
 * Looks for what cannot be done without before anything else starts.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		String uri = environment.getRequiredProperty("spring.mongodb.uri");
		if (uri.isBlank()) {
			throw new WrongSettingException("The setting MONGODB_URI is missing.");
		}
		checkStore(uri);
		if (context instanceof WebApplicationContext
				&& environment.getRequiredProperty("access.issuers[0].uri").isBlank()) {
			environment.resolveRequiredPlaceholders("${ISSUER_URI}");
			throw new WrongSettingException("The setting ISSUER_URI is missing.");
		}
	}

	/**
	 * Nothing of the setting is repeated, nor of what the driver says of it: there may be
	 * a password in it.
	 */
	private static void checkStore(String uri) {
		try {
			if (new ConnectionString(uri).getDatabase() == null) {
				throw new WrongSettingException("MONGODB_URI names no database: it goes after the last address, as in "
						+ "mongodb://localhost:27017/network-maturity?replicaSet=rs0.");
			}
		}
		catch (IllegalArgumentException ex) {
			throw new WrongSettingException("MONGODB_URI is not the address of a MongoDB, such as "
					+ "mongodb://localhost:27017/network-maturity?replicaSet=rs0; what is special in a user's name or a "
					+ "password must be percent-encoded.");
		}
		catch (MongoConfigurationException ex) {
			throw new WrongSettingException(
					"The addresses that MONGODB_URI stands for cannot be looked up in the DNS.");
		}
	}

}
