package org.networkmaturity.development;

import java.util.List;
import java.util.Optional;

/**
 * Somebody whom one can sign in as at the development issuer.
 *
 * @param client the demo client that stands for them
 * @param does what they may do, such as "records"
 */
record DemoPerson(DemoClient client, String does) {

	/** Everybody whom one can be. */
	static final List<DemoPerson> ALL = List.of(
			new DemoPerson(DemoClient.named("north-recorder"), "records and agrees for the North locality"),
			new DemoPerson(DemoClient.named("west-recorder"),
					"records and agrees for the West locality, which has no baselines yet"),
			new DemoPerson(DemoClient.named("oxfordshire"),
					"does everything for Oxfordshire but read the audit: records, agrees, reads and issues what NHS England gets"),
			new DemoPerson(DemoClient.named("nhse"), "reads what is agreed, and every commissioner's feedback"));

	static Optional<DemoPerson> named(String id) {
		return ALL.stream().filter((person) -> person.client().id().equals(id)).findFirst();
	}

}
