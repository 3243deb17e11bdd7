// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's client doing what bench_http does. Prints answers per second.

import http from 'node:http';

import { WebApi } from '../contract/vendor.mjs';

const [root, operation, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const inFlight = 6;

const httpAgent = new http.Agent({ keepAlive: true, maxSockets: inFlight });
const webapi = new WebApi({ baseUrl: root, axiosConfig: { httpAgent } });
webapi.authenticateWithPassword('demo', 'demo');
const license = webapi.getLicenseAgent();

const operations = {
    GetThirdPartyLicenseAssignments: () => license.getThirdPartyLicenseAssignmentsAsync(1, 'SIGNFLOW'),
    GetUserLicenses: () => license.getUserLicensesAsync(1),
};

let asked = 0;
let answered = 0;
let started = 0;

async function readOn() {
    while (asked++ < count) {
        const rows = await operations[operation]();
        if (rows.length === 0)
            throw new Error('No rows');
        if (++answered === count / 10)
            started = performance.now();
    }
}

await Promise.all(Array.from({ length: inFlight }, readOn));
console.log(Math.round((count - count / 10) / ((performance.now() - started) / 1000)));
httpAgent.destroy();
