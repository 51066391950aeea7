<?php
// A shop that sells one thing: checkout, the shopper's return, notifications, refund. The SDK is unmodified: it calls
// testapi.multisafepay.com, which is the sandbox in here.
declare(strict_types=1);

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\HttpFactory;
use MultiSafepay\Api\Transactions\OrderRequest;
use MultiSafepay\Api\Transactions\OrderRequest\Arguments\PaymentOptions;
use MultiSafepay\Api\Transactions\OrderRequest\Arguments\PluginDetails;
use MultiSafepay\Api\Transactions\RefundRequest;
use MultiSafepay\Sdk;
use MultiSafepay\Util\Notification;
use MultiSafepay\ValueObject\Money;

require getenv('PHP_AUTOLOAD') ?: __DIR__ . '/vendor/autoload.php';

$key = (string) getenv('API_KEY');
$shop = (string) getenv('SHOP_URL');
$factory = new HttpFactory();
$transactions = (new Sdk($key, false, new Client(), $factory, $factory))->getTransactionManager();

$id = (string) ($_REQUEST['transactionid'] ?? '');
$call = $_SERVER['REQUEST_METHOD'] . ' ' . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
switch ($call) {
    case 'GET /':
        echo '<h1>Shop</h1><form method="post" action="/checkout"><button>Buy a cup for 10.00 EUR</button></form>';
        break;

    case 'POST /checkout':
        $order = (new OrderRequest())
            ->addType('redirect')
            ->addOrderId('cup-' . bin2hex(random_bytes(6)))
            ->addMoney(new Money(1000, 'EUR'))
            ->addGatewayCode('VISA')
            ->addDescriptionText('A cup')
            ->addPaymentOptions(
                (new PaymentOptions())
                    ->addNotificationUrl((string) getenv('NOTIFICATION_URL'))
                    ->addRedirectUrl("$shop/order")
                    ->addCancelUrl("$shop/order")
            )
            ->addPluginDetails(
                (new PluginDetails())
                    ->addApplicationName('Sandbox shop')
                    ->addApplicationVersion('1')
                    ->addPluginVersion('1')
            );
        header('Location: ' . $transactions->create($order)->getPaymentUrl(), true, 303);
        break;

    case 'GET /order':
        $status = htmlspecialchars($transactions->get($id)->getStatus());
        $told = htmlspecialchars((string) @file_get_contents(noteOf($id)));
        echo "<h1>Your order is $status</h1><p>Notifications: $told</p>";
        echo '<form method="post" action="/refund"><input type="hidden" name="transactionid" value="';
        echo htmlspecialchars($id) . '"><button>Refund it</button></form>';
        break;

    case 'POST /refund':
        $refund = (new RefundRequest())->addMoney(new Money(1000, 'EUR'));
        $transactions->refund($transactions->get($id), $refund);
        header("Location: $shop/order?transactionid=" . urlencode($id), true, 303);
        break;

    case 'POST /notification':
        $body = (string) file_get_contents('php://input');
        if (!Notification::verifyNotification($body, $_SERVER['HTTP_AUTH'] ?? '', $key)) {
            http_response_code(403);
            break;
        }
        file_put_contents(noteOf($id), json_decode($body, true)['status'] . ' ', FILE_APPEND);
        echo 'OK';
        break;

    default:
        http_response_code(404);
}

/** Where the statuses of an order's notifications are kept. */
function noteOf(string $id): string
{
    return sys_get_temp_dir() . '/' . hash('sha256', $id);
}
