const stopped = process.env.NOW && new Date(process.env.NOW);

/** The time; that of NOW where it is set, since the fixtures are of one day. */
export const now = () => (stopped ? new Date(stopped) : new Date());
