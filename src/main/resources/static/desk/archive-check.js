import { mountCheck } from './archive.js';

mountCheck(document.getElementById('check'));
