import { preset } from '@haicap/jest-preset';

export default preset;
