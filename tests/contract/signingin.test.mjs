// SPDX-License-Identifier: GPL-3.0-or-later
// The client's ways in, and what the tenant says about itself and about who is signed in.

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { assertDecoded } from './decoded.mjs';
import { accessToken } from './openid.mjs';
import { Session, refused } from './session.mjs';
import { startTenant } from './tenant.mjs';
import { converters } from './vendor.mjs';

let tenant;

before(async () => {
    tenant = await startTenant();
});
after(() => tenant?.stop());

const read = (session) => session.webapi.getLicenseAgent().getCentralLicenseAsync();

suite('ways in', () => {
    const right = {
        'name and password': (webapi) => webapi.authenticateWithPassword('demo', 'demo'),
        'a name without a password': (webapi) => webapi.authenticateWithPassword('ADM0', ''),
        'a ticket': (webapi) => webapi.authenticateWithTicket('7T:demo-ticket'),
    };
    for (const [what, way] of Object.entries(right)) {
        test(what, async () => {
            const session = new Session(tenant.root, {}, way);
            await session.call(read(session), 'LicenseOwner[]');
        });
    }

    test('an access token', async () => {
        const token = await accessToken(tenant.root);
        const session = new Session(tenant.root, {}, (webapi) => webapi.authenticateWithToken(token));
        await session.call(read(session), 'LicenseOwner[]');
    });

    const wrong = {
        'a wrong password': (webapi) => webapi.authenticateWithPassword('demo', 'wrong'),
        'a wrong ticket': (webapi) => webapi.authenticateWithTicket('7T:somebody-elses'),
        'a wrong token': (webapi) => webapi.authenticateWithToken('8A:Cust31415.invented'),
        'no way at all': () => {},
    };
    for (const [what, way] of Object.entries(wrong))
        test(`${what} is refused`, () => refused(read(new Session(tenant.root, {}, way)), 401));
});

suite('about the tenant', () => {
    test('system information', async () => {
        const session = new Session(tenant.root);
        const info = await session.call(session.webapi.getDiagnosticsAgent().getSystemInfoAsync(),
            'SoSystemInfoCarrier');
        assert.ok(info.companyName.length > 0);
    });

    test('replaced texts', async () => {
        const session = new Session(tenant.root);
        const texts = await session.call(session.webapi.getResourceAgent().getResourceSubstitutionsAsync(
            ['SR_SUPERID_TYPE', 'SR_NO_SUCH_ID'], 'sv', false), 'ResourceOverride[]');
        assert.deepEqual(texts.map((text) => text.resourceName), ['SR_SUPERID_TYPE']);
    });

    test('who is signed in, which the client has a type for but no call', async () => {
        const headers = { Authorization: `Basic ${btoa('demo:demo')}`, Accept: 'application/json' };
        const response = await fetch(`${tenant.root}/v1/User/currentPrincipal`, { headers });
        const answer = await response.json();
        const principal = converters.Create_SoPrincipalCarrier_From(structuredClone(answer));
        assertDecoded(answer, principal, 'SoPrincipalCarrier');
        assert.ok(principal.associateId > 0);
    });
});
