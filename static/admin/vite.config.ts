import { screenConfig } from '../shared/vite-config';

export default screenConfig(import.meta.dirname);
