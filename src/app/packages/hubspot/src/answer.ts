/** What came back, whoever sent it. `arrivedAt` is by the function's clock, in epoch ms. */
export type Answer = { status: number; headers: Headers; text: string; arrivedAt: number };
