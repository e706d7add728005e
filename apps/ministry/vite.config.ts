import { danvanApp } from '@danvan/app-kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(danvanApp('ministry'));
