/** So many characters HubSpot keeps of a text that is typed into a form, and of any property. */
export const longestAnswer = 65_536;
