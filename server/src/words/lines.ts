/** A list written one entry to a line, as patterns take it: its entries parted by a comma and a space. */
export const lines = (list: string): string => list.trim().split(/\n\s*/).join(', ');
