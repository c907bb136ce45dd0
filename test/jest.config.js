import { preset } from '@haicap/jest-preset';

// Much of what is tested here waits for processes of its own: a third worker uses that time.
export default { ...preset, maxWorkers: 3 };
