// The one place that knows which ZXing this is: 1.4 on Debian 12, 2.3 on Debian 13.
#pragma once

#ifndef ZX_USE_UTF8
#define ZX_USE_UTF8 1 // 1.4: text() as UTF-8, as it is in 2.x
#endif
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif
#include <ZXing/ReadBarcode.h>

namespace bywalec::zxing {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

/// Looks for QR codes only and leaves their text as it is. Inverting, which only 2.x can do, is ours.
inline Options qrOptions()
{
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
#if __has_include(<ZXing/ReaderOptions.h>)
    options.setTextMode(ZXing::TextMode::Plain);
    options.setTryInvert(false);
#endif
    return options;
}

} // namespace bywalec::zxing
