export const problem = (code, message, path, dimension = null) => ({
  code,
  message,
  path: ['input', ...path],
  dimension,
});

/** Collects what is wrong with an input. */
export class Problems {
  list = [];

  add(code, message, path, dimension) {
    this.list.push(problem(code, message, path, dimension));
  }
}
