// SPDX-License-Identifier: GPL-3.0-or-later
// The demo tenant, as the program serves it to anybody.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Starts a tenant of its own, with nothing changed yet: { root, stop() }. The program is named by the
 * environment variable SEATKEEPER_PROGRAM.
 */
export async function startTenant() {
    const program = spawn(process.env.SEATKEEPER_PROGRAM,
        ['--demo-server', '--port', '0', '--demo-associates', '60'],
        { stdio: ['ignore', 'pipe', 'inherit'] });
    process.once('exit', () => program.kill()); // a test that crashes leaves no tenant behind
    const ended = new Promise((resolve) => program.once('close', resolve));
    const root = await rootFrom(program.stdout);
    return {
        root,
        async stop() {
            program.kill('SIGTERM');
            const status = await ended;
            if (status !== 0)
                throw new Error(`The demo tenant ended with ${status}`);
        },
    };
}

async function rootFrom(output) {
    for await (const line of createInterface(output)) {
        if (line.startsWith('READY '))
            return line.slice('READY '.length);
    }
    throw new Error('The demo tenant ended before it was ready');
}
