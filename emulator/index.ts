export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts';
export { startEmulator, type RunningEmulator, type ServerOptions } from './server.ts';
