/** The calls of HubSpot's Node clients 13.5.0 and 14.0.1 below `crm` and `oauth`: those that work here, and all. */
export const clientCalls = { works: 146, all: 344 };
