package org.networkmaturity.graphql;

import org.dataloader.DataLoaderOptions;

/**
 * How batch loaders load.
 */
public final class Loading {

	/**
	 * For what mutations change: of several in one request, each must show what it left
	 * behind and not what an earlier one has read. Fields that are asked for together
	 * still share one query.
	 */
	public static final DataLoaderOptions FRESH = DataLoaderOptions.newOptions().setCachingEnabled(false).build();

	private Loading() {
	}

}
