const figure = /^[(\u2212-]?(?:[\u00a3$+]\s?)?-?\d[\d,.]*(?:%|m|k|bn)?\)?$|^(?:n\/?a|nil|tbc|\u2013|-|\*)$/i;

/** Whether a cell holds a figure, or says that there is none. */
export const isFigure = (cell: string): boolean => figure.test(cell);

/** Whether all cells of a row but the first are figures. */
export const isFigures = ({ cells }: { readonly cells: readonly string[] }): boolean => cells.slice(1).every(isFigure);
