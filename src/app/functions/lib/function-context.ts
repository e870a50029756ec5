/** What HubSpot hands a function; all of it comes from outside. */
export type FunctionContext = {
  parameters?: unknown;
  propertiesToSend?: unknown;
};
