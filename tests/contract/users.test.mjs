// SPDX-License-Identifier: GPL-3.0-or-later
// The User agent, through which SuperOffice's own licences are given, and what stands around it.

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { firstFor, internalAssociates, someone } from './people.mjs';
import { Session } from './session.mjs';
import { startTenant } from './tenant.mjs';
import { enums } from './vendor.mjs';

let tenant;
let session;
let users;
let license;

before(async () => {
    tenant = await startTenant();
    session = new Session(tenant.root);
    users = session.webapi.getUserAgent();
    license = session.webapi.getLicenseAgent();
});
after(() => tenant?.stop());

const rowsOf = (owner) => [...owner.restrictedModuleLicenses, ...owner.unrestrictedModuleLicenses];
const heldNames = (owner) => rowsOf(owner).filter((row) => row.assigned).map((row) => row.name);
const superOffice = (owners) => owners.find((owner) => owner.name === 'SUPEROFFICE');
const isPlan = (row) => (row.extraFlags & 1) !== 0;

suite('reading users', () => {
    const reads = [
        ['getUserAsync', [someone], 'User'],
        ['getUserInfoListAsync', [[someone]], 'UserInfo[]'],
        ['getAllRolesAsync', [enums.RoleType.Employee], 'SelectableMDOListItem[]'],
        ['getAllUserGroupsAsync', [false], 'UserGroup[]'],
    ];
    for (const [operation, values, type] of reads) {
        test(`${operation}(${values})`, async () => {
            const answer = await session.call(users[operation](...values), type);
            assert.ok(!Array.isArray(answer) || answer.length > 0, 'an empty list shows nothing');
        });
    }

    test('by name, and by person', async () => {
        const user = await users.getUserAsync(someone);
        const byName = await session.call(users.getUserFromNameAsync(user.name), 'User');
        assert.deepEqual(byName, user);
        const byPerson = await session.call(users.getUserFromPersonIdAsync(user.person.personId), 'User[]');
        assert.deepEqual(byPerson.map((each) => each.associateId), [someone]);
    });

    test('nobody is null', async () => {
        assert.equal(await session.call(users.getUserAsync(987654), 'null'), null);
    });

    test('the licences of a user are those the License agent tells', async () => {
        const user = await users.getUserAsync(someone);
        assert.deepEqual(user.licenseOwners, await license.getUserLicensesAsync(someone));
    });
});

suite('saving users', () => {
    test('a user saved as read stays the same', async () => {
        const user = await users.getUserAsync(someone);
        await session.call(users.saveUserAsync(user), 'User');
        assert.deepEqual(await users.getUserAsync(someone), user);
    });

    test('validating a sound user finds nothing', async () => {
        const problems = await session.call(users.validateUserAsync(await users.getUserAsync(someone)),
            'StringDictionary');
        assert.deepEqual(Object.keys(problems), []);
    });

    test('another user plan takes the place of the old one', async () => {
        const user = await holderOfPlan();
        const rows = rowsOf(superOffice(user.licenseOwners));
        const old = rows.find((row) => isPlan(row) && row.assigned);
        const other = rows.find((row) => isPlan(row) && !row.assigned && row.canAssign && !row.isHidden);
        old.assigned = false;
        other.assigned = true;
        await session.call(users.saveUserAsync(user), 'User');

        const held = heldNames(superOffice(await license.getUserLicensesAsync(user.associateId)));
        assert.ok(held.includes(other.name) && !held.includes(old.name));
    });

    test('without licences at all', async () => {
        const { associateId } = await holderOfPlan();
        await session.call(users.removeLicensesAsync(associateId), 'void');
        const owners = await license.getUserLicensesAsync(associateId);
        assert.deepEqual(owners.flatMap(heldNames), []);
    });

    test('retired and back', async () => {
        const associate = (await internalAssociates(session)).at(-1);
        for (const retired of [true, false]) {
            await session.call(users.makeRetiredAsync(associate, retired), 'void');
            const user = await users.getUserAsync(associate);
            assert.deepEqual([user.deleted, user.isPersonRetired], [retired, retired]);
        }
    });
});

/** An associate who holds a user plan and could be given another. */
function holderOfPlan() {
    return firstFor(session, async (associate) => {
        const user = await users.getUserAsync(associate);
        const plans = rowsOf(superOffice(user.licenseOwners)).filter(isPlan);
        const isHolder = plans.some((row) => row.assigned);
        return isHolder && plans.some((row) => !row.assigned && row.canAssign && !row.isHidden) ? user : null;
    });
}
