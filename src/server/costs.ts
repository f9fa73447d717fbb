// What work costs in modelled time. Each price multiplies work that was really done, so durations are
// deterministic and true in proportion; the figures are those of a small server with its own disk.

import { type Micros, micros } from '../shared'

/** Parsing a statement, crossing into the engine and back. */
const queryOverheadUs = 150
/** One instruction of SQLite's virtual machine: a full scan of 100,000 rows is about 300,000 of them, 30 ms. */
const perVirtualMachineStepUs = 0.1
/** Writing the changes through to the disk. */
const commitUs = 260
const transactionControlUs = 30
/** Argon2 fills its memory once per iteration; 19 MiB twice comes to about 90 ms. */
const perKibibytePassUs = 2.3
/** An HMAC-SHA-256 with its Base64url. */
const tokenUs = 60
const perByteReadUs = 0.02
const perByteWrittenUs = 0.01

export const costs = {
  requestId: micros(4),
  corsCheck: micros(6),
  rateLimit: micros(12),
  routing: micros(10),
  publicRoute: micros(2),
  /** A handler's own code, between the pieces of work it asks for. */
  handler: micros(20),
  readToken: micros(3),
  signToken: micros(tokenUs),
  verifyToken: micros(tokenUs + 25),
  hashToken: micros(15),
  commit: micros(commitUs),
  transactionControl: micros(transactionControlUs),
  query: (virtualMachineSteps: number): Micros =>
    micros(queryOverheadUs + perVirtualMachineStepUs * virtualMachineSteps),
  argon2: (memoryKibibytes: number, iterations: number): Micros =>
    micros(perKibibytePassUs * memoryKibibytes * iterations),
  /** Reading, parsing and validating a body of so many bytes. */
  validate: (bytes: number): Micros => micros(40 + perByteReadUs * bytes),
  /** Serialising and sending off an answer of so many bytes. */
  answer: (bytes: number): Micros => micros(30 + perByteWrittenUs * bytes),
} as const
