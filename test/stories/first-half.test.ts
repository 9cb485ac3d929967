import { tellHalf } from './half.ts';

tellHalf(0);
