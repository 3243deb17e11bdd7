// SPDX-License-Identifier: GPL-3.0-or-later
// What the License agent answers to reads, and how the client's requests look on the wire.

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

suite('every read of the License agent is decoded', () => {
    const reads = [
        ['getLicenseForAllOwnersFromDBAsync', [], 'ExtendedLicenseInfo[]'],
        ['getLicenseFromLicenseServerAsync', ['SUPEROFFICE'], 'ExtendedLicenseInfo'],
        ['getLicenseFromLicenseServerAsync', ['MAPLINE'], 'ExtendedLicenseInfo'],
        ['getLicenseStatusFromLicenseServerAsync', ['SUPEROFFICE'], 'CheckLicenseStatusResult'],
        ['getLicenseFromDBAsync', ['SIGNFLOW'], 'ExtendedLicenseInfo'],
        ['getUserAndInstallationLicenceStatusAsync', [someone], 'UserAndInstallationLicenceStatus'],
        ['getUserLicensesAsync', [someone], 'LicenseOwner[]'],
        ['getSatelliteLicensesAsync', [1], 'LicenseOwner[]'],
        ['getShopUrlAsync', ['SUPEROFFICE'], 'string'],
        ['getUserLicensesMDOListAsync', [], 'SelectableMDOListItem[]'],
        ['getModuleLicenseFromDBAsync', ['SIGNFLOW', 'sign-user'], 'ModuleLicense'],
        ['getThirdPartyLicenseAssignmentsAsync', [someone, 'SIGNFLOW'], 'ModuleLicenseLink[]'],
        ['getCentralLicenseAsync', [], 'LicenseOwner[]'],
    ];
    for (const [operation, values, type] of reads) {
        test(`${operation}(${values})`, async () => {
            const answer = await session.call(license[operation](...values), type);
            assert.ok(!Array.isArray(answer) || answer.length > 0, 'an empty list shows nothing');
        });
    }

    test('getModuleLicenseHistoryFromLicenseServerAsync(offer, module)', async () => {
        const offer = await license.getLicenseFromLicenseServerAsync('SUPEROFFICE');
        const module = offer.extendedModuleLicenses[0];
        const history = await session.call(
            license.getModuleLicenseHistoryFromLicenseServerAsync(offer, module), 'string');
        assert.ok(history.length > 0);
    });

    test('getFencingInfoAsync(): a carrier, or null where no limit is near', async () => {
        const fence = await license.getFencingInfoAsync();
        await session.call(Promise.resolve(fence), fence === null ? 'null' : 'FencingInfo');
    });
});

suite('what is not there is null', () => {
    const missing = [
        ['getLicenseFromDBAsync', ['NOBODY']],
        ['getModuleLicenseFromDBAsync', ['SUPEROFFICE', 'no-such-module']],
        ['getModuleLicenseFromDBAsync', ['NOBODY', 'user']],
    ];
    for (const [operation, values] of missing) {
        test(`${operation}(${values})`, async () => {
            assert.equal(await session.call(license[operation](...values), 'null'), null);
        });
    }
});

suite('figures and terms make sense together', () => {
    test('the package of an owner says what its rows say', async () => {
        const info = await license.getLicenseFromDBAsync('SIGNFLOW');
        const row = info.extendedModuleLicenses.find((module) => module.current.moduleName === 'sign-user');
        const terms = await license.getModuleLicenseFromDBAsync('SIGNFLOW', 'sign-user');
        assert.deepEqual(row.current, terms);
        assert.equal(row.numberOfLicensesTotal, terms.numberOfLicenses);
        assert.equal(row.numberOfLicensesInUse + row.numberOfLicensesFree, row.numberOfLicensesTotal);
    });

    test('the licence names of one user are those the rows mark as assigned', async () => {
        const status = await license.getUserAndInstallationLicenceStatusAsync(someone);
        const owners = await license.getUserLicensesAsync(someone);
        const held = owners
            .flatMap((owner) => [...owner.restrictedModuleLicenses, ...owner.unrestrictedModuleLicenses])
            .filter((row) => row.assigned)
            .map((row) => row.name);
        assert.deepEqual(status.userLicenses.toSorted(), held.toSorted());
    });
});

suite('what the client sends is taken as it is', () => {
    test('argument names in camel case, under its own headers', async () => {
        await license.getThirdPartyLicenseAssignmentsAsync(someone, 'SIGNFLOW');
        const { method, headers, sent } = session.last();
        assert.equal(method, 'post');
        assert.deepEqual(JSON.parse(sent), { associateId: someone, moduleOwner: 'SIGNFLOW' });
        assert.equal(headers['User-Agent'], 'SO-TS-WebApi/1.0');
        assert.ok('SO-Browser-TZ-Offset' in headers);
    });

    test('no body at all where there are no arguments', async () => {
        await license.getLicenseForAllOwnersFromDBAsync();
        assert.equal(session.last().sent, undefined);
    });

    test('its language: texts arrive in it, without one they arrive raw', async () => {
        const swedish = new Session(tenant.root, { languageCode: 'sv', cultureCode: 'sv' });
        const description = async (agent) => {
            const rows = await agent.getThirdPartyLicenseAssignmentsAsync(someone, 'SIGNFLOW');
            return rows.find((row) => row.name === 'sign-user').description;
        };
        const raw = await description(license);
        const parsed = await description(swedish.webapi.getLicenseAgent());
        assert.match(raw, /^NO:"|;SW:"|^US:"/);
        assert.ok(raw.includes(`SW:"${parsed}"`), `${parsed} is not the Swedish part of ${raw}`);
    });
});
