// SPDX-License-Identifier: GPL-3.0-or-later
// The REST routes of the licences, for which the client has no calls: they say what its agents say.

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { someone } from './people.mjs';
import { Session } from './session.mjs';
import { startTenant } from './tenant.mjs';

let tenant;
let session;
let license;

before(async () => {
    tenant = await startTenant();
    session = new Session(tenant.root);
    license = session.webapi.getLicenseAgent();
});
after(() => tenant?.stop());

async function rest(method, path, body) {
    const response = await fetch(`${tenant.root}/v1/${path}`, {
        method,
        headers: {
            Authorization: `Basic ${btoa('demo:demo')}`,
            'Content-Type': 'application/json',
            Accept: 'application/json',
        },
        body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
}

suite('reads', () => {
    const twins = [
        ['License', 'getLicenseForAllOwnersFromDBAsync', []],
        ['License/SIGNFLOW', 'getLicenseFromDBAsync', ['SIGNFLOW']],
        [`License/User/${someone}`, 'getUserLicensesAsync', [someone]],
        ['License/Site/1', 'getSatelliteLicensesAsync', [1]],
        ['License/User/MdoList', 'getUserLicensesMDOListAsync', []],
        ['License/SUPEROFFICE/ShopUrl', 'getShopUrlAsync', ['SUPEROFFICE']],
        ['License/SIGNFLOW/sign-user', 'getModuleLicenseFromDBAsync', ['SIGNFLOW', 'sign-user']],
        [`License/SIGNFLOW/${someone}`, 'getThirdPartyLicenseAssignmentsAsync', [someone, 'SIGNFLOW']],
    ];
    for (const [path, operation, values] of twins) {
        test(`GET ${path} says what ${operation} says`, async () => {
            await license[operation](...values);
            assert.deepEqual(await rest('GET', path), { status: 200, body: session.last().body });
        });
    }

    test('what is not there is 404', async () => {
        for (const path of ['License/NOBODY', 'License/SIGNFLOW/no-such-module']) {
            const { status, body } = await rest('GET', path);
            assert.equal(status, 404);
            assert.ok(body.ErrorMessage.length > 0);
        }
    });
});

suite('writes', () => {
    test('PUT gives and DELETE takes what the client then sees', async () => {
        const rows = await license.getThirdPartyLicenseAssignmentsAsync(someone, 'SIGNFLOW');
        const row = rows.find((each) => each.canAssign && !each.prerequisiteModuleName);
        const steps = row.assigned ? ['DELETE', 'PUT'] : ['PUT', 'DELETE'];
        for (const method of steps) {
            const { status } = await rest(method, `License/SIGNFLOW/${someone}`, [row.name]);
            assert.equal(status, 200);
            const now = await license.getThirdPartyLicenseAssignmentsAsync(someone, 'SIGNFLOW');
            assert.equal(now.find((each) => each.name === row.name).assigned, method === 'PUT');
        }
    });
});
