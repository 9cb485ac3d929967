import { tellHalf } from './half.ts';

tellHalf(1);
