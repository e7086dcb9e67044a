#!/usr/bin/env bash
# Makes the templates of samples/04-templat-word, then opens each in LibreOffice and saves it once more.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
target=$root/samples/04-templat-word/templat
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
rm -rf "$target" && mkdir -p "$target/libreoffice"
dotnet run --project "$root/tools/Kks.WordGallery" -- "$target"
SOURCE_DATE_EPOCH=1735787045 pandoc "$root/tools/Kks.WordGallery/prosedur-verifikasi.md" -o "$root/samples/klungkung-2025/lampiran/prosedur-verifikasi.docx"
soffice "-env:UserInstallation=file://$profile" --headless --convert-to 'docx:MS Word 2007 XML' --outdir "$target/libreoffice" "$target"/*.docx
