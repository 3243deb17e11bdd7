// SPDX-License-Identifier: GPL-3.0-or-later
// Giving and taking partner licences through the client, and what a later read says.

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { firstFor, someone } from './people.mjs';
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

const owner = 'SIGNFLOW';

async function rowOf(associate, name) {
    const rows = await license.getThirdPartyLicenseAssignmentsAsync(associate, owner);
    return rows.find((row) => row.name === name);
}

/** The first associate who may be given a licence that has seats and needs no other. */
function findCandidate() {
    return firstFor(session, async (associate) => {
        const rows = await license.getThirdPartyLicenseAssignmentsAsync(associate, owner);
        const row = rows.find((each) => each.canAssign && !each.assigned && !each.unrestricted
            && !each.prerequisiteModuleName);
        return row && { associate, before: row };
    });
}

suite('partner licences', () => {
    test('assigned, read again, taken away', async () => {
        const { associate, before: row } = await findCandidate();

        const answer = await session.call(
            license.assignThirdPartyLicensesAsync(associate, owner, [row.name]), 'ModuleLicenseLink[]');
        assert.deepEqual(JSON.parse(session.last().sent),
            { associateId: associate, moduleOwner: owner, moduleLicenseNames: [row.name] });
        assert.equal(answer.find((each) => each.name === row.name)?.assigned, true);

        const held = await rowOf(associate, row.name);
        assert.deepEqual([held.assigned, held.inUse, held.free], [true, row.inUse + 1, row.free - 1]);

        await session.call(
            license.unassignThirdPartyLicensesAsync(associate, owner, [row.name]), 'ModuleLicenseLink[]');
        assert.deepEqual(await rowOf(associate, row.name), row);
    });

    test('the same licence by all ways of asking', async () => {
        const { associate, before: row } = await findCandidate();
        await license.assignThirdPartyLicensesAsync(associate, owner, [row.name]);

        const owners = await license.getUserLicensesAsync(associate);
        const block = owners.find((each) => each.name === owner);
        const listed = [...block.restrictedModuleLicenses, ...block.unrestrictedModuleLicenses];
        assert.deepEqual(listed.find((each) => each.name === row.name), await rowOf(associate, row.name));

        const status = await license.getUserAndInstallationLicenceStatusAsync(associate);
        assert.ok(status.userLicenses.includes(row.name));

        const info = await license.getLicenseFromDBAsync(owner);
        const usage = info.extendedModuleLicenses.find((each) => each.current.moduleName === row.name);
        assert.equal(usage.numberOfLicensesInUse, row.inUse + 1);
        await license.unassignThirdPartyLicensesAsync(associate, owner, [row.name]);
    });

    test('a request object does as well as arguments', async () => {
        const rows = await session.call(
            license.getThirdPartyLicenseAssignmentsAsync({ associateId: someone, moduleOwner: owner }),
            'ModuleLicenseLink[]');
        assert.ok(rows.length > 0);
    });
});

suite('refusals reach the client with the server\'s words', () => {
    const refusals = [
        ['an unknown name', someone, owner, ['no-such-module']],
        ['SuperOffice\'s own licences', someone, 'SUPEROFFICE', ['user']],
        ['an unknown owner', someone, 'NOBODY', ['sign-user']],
    ];
    for (const [what, ...values] of refusals) {
        test(what, async () => {
            const body = await refused(license.assignThirdPartyLicensesAsync(...values), 400);
            assert.equal(body.Error, true);
            assert.ok(body.Message.length > 0);
        });
    }
});

suite('the central licence', () => {
    test('a changed flag is stored', async () => {
        const flags = (owners) => owners
            .flatMap((each) => [...each.restrictedModuleLicenses, ...each.unrestrictedModuleLicenses])
            .map((row) => [row.name, row.assigned]);
        const owners = await session.call(license.getCentralLicenseAsync(), 'LicenseOwner[]');
        const row = owners.flatMap((each) => each.restrictedModuleLicenses)[0];
        row.assigned = !row.assigned;
        const saved = await session.call(license.saveCentralLicenseAsync(owners), 'LicenseOwner[]');
        assert.deepEqual(flags(saved), flags(owners));
        assert.deepEqual(flags(await license.getCentralLicenseAsync()), flags(owners));
    });
});
