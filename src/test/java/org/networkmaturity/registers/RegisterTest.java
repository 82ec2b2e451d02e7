package org.networkmaturity.registers;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.formation.MarkedPractices;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test that imports registers beside the application that it asks.
 */
abstract class RegisterTest extends ApiTest {

	@Autowired
	protected Commissioners commissioners;

	@Autowired
	protected Localities localities;

	@Autowired
	protected Neighbourhoods neighbourhoods;

	@Autowired
	protected Practices practices;

	@Autowired
	protected MarkedPractices marks;

	@Autowired
	protected Races races;

	@Autowired
	protected Clock clock;

	protected void run(boolean dryRun, PrintWriter out, List<Path> files) {
		new ImportConfiguration()
			.registerImport(this.commissioners, this.localities, this.neighbourhoods, this.practices, this.marks,
					this.races, this.clock)
			.run(files, dryRun, out);
	}

}
