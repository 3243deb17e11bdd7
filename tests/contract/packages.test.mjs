// SPDX-License-Identifier: GPL-3.0-or-later
// Whole packages: offered, checked, activated, loaded from a file, removed, moved to another serial number.

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { someone } from './people.mjs';
import { Session, refused } from './session.mjs';
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

/** Totals by module name of what is stored for an owner. */
async function totalsOf(owner) {
    const info = await license.getLicenseFromDBAsync(owner);
    return new Map(info.current.moduleLicenses.map((each) => [each.moduleName, each.numberOfLicenses]));
}

/** Asserts that a LicenseResult is a failure that says why. */
function assertFailed(result) {
    assert.equal(result.succeeded, false);
    assert.ok(result.reason.length > 0);
}

suite('an offered package', () => {
    test('that fits is valid, and once activated it is what is stored', async () => {
        const offer = await license.getLicenseFromLicenseServerAsync('SIGNFLOW');
        assert.equal(offer.canBeActivated, true, offer.reason);
        const grown = offer.extendedModuleLicenses.filter((each) => each.numberOfLicensesAdded !== 0);
        assert.ok(grown.length > 0);

        const validated = await session.call(license.validateLicenseInfoAsync(offer), 'LicenseResult');
        assert.equal(validated.succeeded, true);
        const activated = await session.call(license.activateLicenseInfoAsync(offer), 'LicenseResult');
        assert.equal(activated.succeeded, true, activated.reason);

        const totals = await totalsOf('SIGNFLOW');
        for (const module of grown)
            assert.equal(totals.get(module.new.moduleName), module.numberOfLicensesNewTotal);
    });

    test('that falls below what is in use is refused', async () => {
        const before = await totalsOf('MAPLINE');
        const offer = await license.getLicenseFromLicenseServerAsync('MAPLINE');
        assert.equal(offer.canBeActivated, false);
        assertFailed(await session.call(license.activateLicenseInfoAsync(offer), 'LicenseResult'));
        assert.deepEqual(await totalsOf('MAPLINE'), before);
    });

    test('that was altered on the way is refused', async () => {
        const offer = await license.getLicenseFromLicenseServerAsync('SIGNFLOW');
        const altered = offer.new ?? offer.current;
        altered.moduleLicenses[0].numberOfLicenses += 100;
        assertFailed(await session.call(license.validateLicenseInfoAsync(offer), 'LicenseResult'));
        assertFailed(await session.call(license.activateLicenseInfoAsync(offer), 'LicenseResult'));
    });
});

suite('a licence file', () => {
    for (const operation of ['getLicenseFromFileAsync', 'addLicenseFromFileAsync']) {
        test(`that is none, for ${operation}`, async () => {
            const text = '<?xml version="1.0"?>\n<nonsense/>';
            const body = await refused(license[operation](text), 400);
            assert.deepEqual(JSON.parse(session.last().sent), { fileContent: text });
            assert.match(body.Message, /not a licence file/);
        });
    }
});

suite('the serial number', () => {
    test('of somebody else is refused', async () => {
        const result = await session.call(
            license.changeSerialNumberAsync('Somebody Else AS', '1010099999'), 'LicenseResult');
        assertFailed(result);
    });

    test('the issuer knows is taken', async () => {
        const result = await session.call(
            license.changeSerialNumberAsync('Havgrind Logistikk AS', '1010031416'), 'LicenseResult');
        assert.equal(result.succeeded, true, result.reason);
        const status = await license.getUserAndInstallationLicenceStatusAsync(someone);
        assert.equal(status.serialNr, '1010031416');
        assert.equal(status.companyName, 'Havgrind Logistikk AS');
    });
});

suite('removing a package', () => {
    test('is refused for SuperOffice in any spelling', async () => {
        assertFailed(await session.call(license.removeLicenseFromDBAsync('SuperOffice'), 'LicenseResult'));
    });

    test('takes a partner and its licences away', async () => {
        const result = await session.call(license.removeLicenseFromDBAsync('SIGNFLOW'), 'LicenseResult');
        assert.equal(result.succeeded, true, result.reason);
        const left = (await license.getLicenseForAllOwnersFromDBAsync()).map((each) => each.current.ownerName);
        assert.ok(!left.includes('SIGNFLOW') && left.includes('SUPEROFFICE'));
        const owners = await license.getUserLicensesAsync(someone);
        assert.ok(owners.every((each) => each.name !== 'SIGNFLOW'));
    });
});
