package org.networkmaturity;

import org.networkmaturity.backup.BackupCommand;
import org.networkmaturity.backup.RestoreCommand;
import org.networkmaturity.check.CheckCommand;
import org.networkmaturity.migration.MigrateCommand;
import org.networkmaturity.registers.ImportCommand;
import org.networkmaturity.training.TrainCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;

/**
 * Starts the API, or one of the commands beside it. The package {@code telemetry}
 * measures operations; Boot's own would put itself around every field as well.
 */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
@ConfigurationPropertiesScan
public class NetworkMaturityTracker {

	public static void main(String[] args) {
		switch ((args.length > 0) ? args[0] : "") {
			case ImportCommand.NAME -> ImportCommand.main(args);
			case MigrateCommand.NAME -> MigrateCommand.main(args);
			case CheckCommand.NAME -> CheckCommand.main(args);
			case BackupCommand.NAME -> BackupCommand.main(args);
			case RestoreCommand.NAME -> RestoreCommand.main(args);
			case TrainCommand.NAME -> TrainCommand.main(NetworkMaturityTracker.class, args);
			default -> SpringApplication.run(NetworkMaturityTracker.class, args);
		}
	}

}
