const figure = /^[([\u2212-]?(?:[\u00a3$+\u2212-]\s?)?-?\d[\d,.]*\s?(?:%|pp|m|k|bn)?[)\]*]?$/;
const dash = /^(?:n\/?a|nil|tbc|\u2013|\u2014|-|\*|c|x|\.\.)$/i;
const status =
  /^(?:red|amber|green|blue|grey|better|worse|same|up|down|yes|no|high|medium|low|[\u2190-\u21ff\u25b2\u25bc\u25b6\u25c0\u25cf\u2713\u2714\u2717\u2718]+)$/i;

/** Whether a cell says one thing: a figure, that there is none, a rating or a direction. Such a cell does not go on. */
export const isValue = (cell: string): boolean => figure.test(cell) || dash.test(cell) || status.test(cell);
