/** The two logins of every test database; a server for tests holds nothing worth a secret. */
export const TEST_ROLES = {
  ownerRole: 'haicap_test_owner',
  appRole: 'haicap_test_app',
  passwords: { owner: 'haicap-test', app: 'haicap-test' },
} as const;
